"""The words of a help desk: how people say what Zoho Desk calls otherwise. For the search of discovery mode."""

from __future__ import annotations

from zoho_desk_mcp.server.discovery.words import Vocabulary

_GROUPS = """
account: company, companies, organisation, firm, employer, business customer
activity: to dos, todo
agent: colleague, colleagues, coworker, employee, staff, teammate, technician, support rep, rep
agents: colleagues, employees, people on my team
approval: approve, sign off, permission from
archived: old ones
article: help page, faq, documentation, how to, knowledge base, kb, guide, solution
attachment: file, files, screenshot, picture, document, pdf
availability: away, free, busy, available
business hour: opening hours, working hours, office hours
call: phone call, called, telephone, rang
close: finish, resolve, done with
comment: note, notes, remark, internal note
contact: customer, customers, client, clients, person, end user, requester
conversation list: everything, whole story, full story, back and forth
count: how many, number of, amount of
create: add, open a, new, write a, make a, put, leave, note down, invite a, set up, register, write down
custom field: own field, extra field
deactivate: lock out, disable, block, suspend, left the company
delete: remove, throw away, get rid of, discard, drop
department: division, business unit
draft: prepare, do not send, not send, unsent, later
duplicate: duplicates, twice, double, same person
email: mail, mails, e mail
erase: gdpr, forget, privacy
subject access export: copy of all, all data, personal data, data we hold
event: appointment, meeting, calendar
export: download all, dump, extract, csv
feedback: complain, complaint, complaints, criticism
follower: follow, follows, watch, watching, subscribe, notified, gets notified, kept informed
happiness: happy, satisfied, satisfaction, rating, ratings
history: who changed, what changed, changes of, before, past, previously, earlier
holiday: vacation, christmas, day off, closed days
import: migrate, move our old data, bring data, another help desk
invite: access to the help center, give access, log in to the portal
latest: newest, most recent, say last, said last, last message, last reply
license: plan include, edition, subscription
list: show me, show, which, what are, who is, who are, find all, what do, what does
log time: log, minutes, worked
mandatory: required, must be filled
merge: combine, join, put together
metrics: how long, how fast, average, report, statistics, performance
my info: who am i, my account, myself
organization: our company, our settings
permission: what may i, allowed to, rights
product: bought, uses, sold
reassign: give all, hand everything, take over
reopened: reopen, opened again
suggest: which article, articles fit, articles answer
reply: answer a, answer to, respond, reply to, write back
resend failed: bounced, try again, not delivered, send again
resolution: solved, how the problem, fix
response time: how fast do we answer, answer on average, first answer
restore: undelete, bring back, get back, by mistake
recycle bin: deleted, bin, from the trash, from trash
delete recycle bin: trash
search: find, look up, look for, mention, mentions, called
list fields: which fields
skill: good at, expert, knows about, expertise, speak, speaks, fluent, best, knows the
spam: junk, spammer, spammers, spamming
split thread: split
status: state, stage, hold, put on hold, pending
tag: tagged, labelled, keyword
task: to do, todo, remind me, reminder
team: group of agents, squad
template: canned, boilerplate, standard text, ready made
thread: message, messages, mail that came
ticket: case, cases, request, requests, issue, issues, inquiry
ticket counts: most work, workload, busiest, how busy
time entry: time spent, worked, minutes
time entry total: hours, how much time
timer: stopwatch, clock
total: in all, in sum, altogether
create translation: translate
translation: german, french, spanish, language
twitter: tweet, x post
unassigned: nobody, without an agent, no owner
update article unpublished: article offline, unpublish
replace update: rename, swap
update: change, changed, edit, correct, set, modify, fix, new number
due date search due: overdue, late, past due
tickets due overdue: breach, breaches, breached, violation, violations, violated, deadline, deadlines, due soon, due today, run out of time
need reply waiting: waiting for an answer, still waiting, unanswered, not answered, no answer yet, waiting for us, awaiting our reply, need an answer, have not answered
several: these, bulk, in bulk, at once, mass, batch, fifty, a dozen
update agent: assign, assign to
is open: in the office, on duty, opening times, open hours, hours of support, when do we close, do we work
article from ticket resolution: document the fix, write up, out of a ticket, from a ticket, out of this ticket
get ticket: ticket number, case number, ticket no
assignee owner people: owner of, who owns, responsible
search articles: say about, does it say, read up, information about, help page about
agents comment: tell the team, tell my team, for the team, let the team know, for colleagues
empty spam: all the spam, all spam
list tickets: my open tickets, my tickets, assigned to me, in my queue
statistics happiness: satisfied with us, satisfied is, how happy
is open business hour: support open, we open
remove follower: stop following, no longer follow
update status: reopen a, reopen the, reopen this
count by field value: per status, by status, by priority, per priority, per channel, by channel
account contact: work at, works at, people at
my pending approval: my approval, waiting for my, wait for my
bulk export: export all
fields list: what fields, which fields, fields does
ticket brief: up to speed, catch me up, summarize, summary, recap
update status: on hold
user: portal user
webhook: send events, our own server, notify our system
"""

VOCABULARY = Vocabulary(
    {
        phrase.strip(): meaning.strip()
        for meaning, _, phrases in (line.partition(":") for line in _GROUPS.strip().splitlines())
        for phrase in phrases.split(",")
    },
    subject="ticket",
)
"""What people say -> how Zoho Desk's tools say it."""
