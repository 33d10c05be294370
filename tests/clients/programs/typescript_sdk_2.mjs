// The TypeScript SDK, version 2.
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { run } from "./contract.mjs";

await run(async ({ command, args, url }) => {
  const client = new Client({ name: "test", version: "1" });
  await client.connect(url ? new StreamableHTTPClientTransport(new URL(url)) : new StdioClientTransport({ command, args }));
  const { tools } = await client.listTools();
  const schemas = Object.fromEntries(tools.map((tool) => [tool.name, tool.inputSchema]));
  const call = async (name, given) => (await client.callTool({ name, arguments: given })).content;
  return { schemas, call, close: () => client.close() };
});
