// The TypeScript SDK, version 1, which most clients on npm are built on.
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { run } from "./contract.mjs";

await run(async ({ command, args, url }) => {
  const client = new Client({ name: "test", version: "1" });
  await client.connect(url ? new StreamableHTTPClientTransport(new URL(url)) : new StdioClientTransport({ command, args }));
  const { tools } = await client.listTools();
  const schemas = Object.fromEntries(tools.map((tool) => [tool.name, tool.inputSchema]));
  const call = async (name, given) => (await client.callTool({ name, arguments: given })).content;
  return { schemas, call, close: () => client.close() };
});
