// The Vercel AI SDK: tools of its MCP client, and what they make of a result for the model.
import { createMCPClient } from "@ai-sdk/mcp";
import { Experimental_StdioMCPTransport as Stdio } from "@ai-sdk/mcp/mcp-stdio";
import { asSchema } from "ai";
import { run } from "./contract.mjs";

await run(async ({ command, args, url }) => {
  const transport = url ? { type: "http", url } : new Stdio({ command, args });
  const client = await createMCPClient({ transport });
  const tools = await client.tools();
  const schemas = {};
  for (const [name, tool] of Object.entries(tools)) schemas[name] = await asSchema(tool.inputSchema).jsonSchema;
  const call = async (name, given) => {
    const output = await tools[name].execute(given, { toolCallId: "1", messages: [] });
    return tools[name].toModelOutput ? tools[name].toModelOutput({ toolCallId: "1", input: given, output }) : output;
  };
  return { schemas, call, close: () => client.close() };
});
