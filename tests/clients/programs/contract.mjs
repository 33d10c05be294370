// The same as contract.py, for programs in JavaScript.
import { writeFileSync } from "node:fs";

const TICKET = "4000000000007000014";
const PICTURE =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

// `connect` gives { schemas, call, close }: what the framework has of the tools, and what a model gets of a call.
export async function run(connect) {
  const given = JSON.parse(process.argv[2]);
  const reports = {};
  for (const [transport, { core, all }] of Object.entries(given.servers)) {
    reports[transport] = await report(connect, core, all);
  }
  writeFileSync(given.report, JSON.stringify(reports));
  process.exit();
}

async function report(connect, core, all) {
  const told = {};
  let tools = await connect(core);
  told.core = tools.schemas;
  told.read = await text(tools, "list_all_zoho_desk_tickets_search", { limit: 2, status: ["Open"] });
  const comment = { ticketId: TICKET, content: "Written by a framework.", isPublic: false };
  told.write = await text(tools, "create_a_zoho_desk_ticket_comment", comment);
  told.comments = await text(tools, "list_all_zoho_desk_ticket_comments", { ticketId: TICKET });
  told.error = await text(tools, "get_single_zoho_desk_ticket_by_id", { ticketId: "1" });
  await tools.close();
  tools = await connect(all);
  told.all = tools.schemas;
  const sent = { ticketId: TICKET, content: PICTURE, name: "dot.png" };
  told["sent file"] = await text(tools, "create_a_zoho_desk_ticket_attachment", sent);
  const attachmentId = told["sent file"].match(/\bid[\\"': ]+(\d{19})/)?.[1];
  told.file = await text(tools, "get_single_zoho_desk_ticket_attachment_by_id", { ticketId: TICKET, attachmentId });
  await tools.close();
  return told;
}

async function text(tools, name, given) {
  try {
    return JSON.stringify(await tools.call(name, given));
  } catch (error) {
    return `raised ${error}`;
  }
}
