"""The words of a help desk: how people say what Zoho Desk calls otherwise. For the search of discovery mode."""

from __future__ import annotations

from zoho_desk_mcp.server.discovery.words import Vocabulary

_GROUPS = """
account: company, companies, organisation, firm, employer, business customer
account contact: work at, works at, people at
activity: to dos
agent: colleague, coworker, employee, staff, teammate, technician, support rep, rep
agents: colleagues, employees, people on my team
agents comment: tell the team, tell my team, for the team, let the team know, for colleagues
approval: approve, sign off, permission from
archived: old ones
article: help page, faq, documentation, how to, knowledge base, kb, guide, solution
article from ticket resolution: document the fix, write up, out of a ticket, from a ticket, out of this ticket
assignee owner people: owner of, who owns, responsible
attachment: file, files, screenshot, picture, document, pdf
availability: away, free, busy, available
bulk export: export all
business hour: business hours, opening hours, working hours, office hours
call: phone call, telephone, rang
close: finish, resolve, done with
comment: note, notes, remark, internal note
contact: customer, customers, client, clients, person, end user, requester
conversation list: everything, whole story, full story, back and forth
count: how many, number of, amount of
count by field value: per status, by status, by priority, per priority, per channel, by channel
create: add, open a, new, write a, make a, put, leave, note down, invite a, set up, register, write down
create translation: translate
custom field: own field, extra field
deactivate: lock out, disable, block, suspend, left the company
delete: remove, throw away, get rid of, discard, drop
delete recycle bin: trash
department: division, business unit
draft: prepare, do not send, not send, unsent, later
due date search due: overdue, late, past due
duplicate: duplicates, twice, double, same person
email: mail, mails, e mail
empty spam: all the spam, all spam
erase: gdpr, forget, privacy
event: appointment, meeting, calendar
export: download all, dump, extract, csv
feedback: complain, complaint, complaints, criticism
follower: follow, follows, watch, watching, subscribe, notified, gets notified, kept informed
get ticket: ticket number, case number, ticket no
happiness: happy, satisfied, satisfaction, rating, ratings
history: who changed, what changed, changes of, before, past, previously, earlier
holiday: vacation, christmas, day off, closed days
import: migrate, move our old data, bring data, another help desk
invite: access to the help center, give access, log in to the portal
is open: in the office, on duty, opening times, open hours, hours of support, when do we close, do we work
is open business hour: support open, we open
latest: newest, most recent, say last, said last, last message, last reply
license: plan include, edition, subscription
list: show me, show, which, what are, who is, who are, find all, what do, what does
list fields: what fields, which fields, fields does
list tickets: my open tickets, my tickets, assigned to me, in my queue
log time: log
mandatory: required, must be filled
merge: combine, join, put together
metrics: how long, how fast, average, report, statistics, performance
my info: who am i, my account, myself
my pending approval: my approval, waiting for my, wait for my
need reply waiting: waiting for an answer, still waiting, waiting for us, unanswered, no answer yet
organization: our company, our settings
permission: what may i, allowed to, rights
product: bought, uses, sold
reassign: give all, hand everything, take over
recycle bin: deleted, bin, from the trash, from trash
remove follower: stop following, no longer follow
reopened: reopen, opened again
replace update: rename, swap
reply: answer a, answer to, respond, reply to, write back
resend failed: bounced, try again, not delivered, send again
resolution: solved, how the problem
response time: how fast do we answer, answer on average, first answer
restore: undelete, bring back, get back, by mistake
search: find, look up, look for, mention, mentions, called
search articles: say about, does it say, read up, information about, help page about
several: these, bulk, in bulk, at once, mass, batch, fifty
skill: good at, expert, knows about, expertise, speak, speaks, fluent, best, knows the
spam: junk, spammer, spammers, spamming
split thread: split
statistics happiness: csat, nps, satisfaction score, satisfied with us, satisfied is, how happy
status: state, stage, hold, put on hold, pending
subject access export: copy of all, all data, personal data, data we hold
suggest: which article, articles fit, articles answer
tag: tagged, labelled, keyword
task: to do, todo, remind me, reminder
team: group of agents, squad
template: canned, boilerplate, standard text, ready made
thread: message, messages, mail that came
ticket: case, cases, request, requests, issue, issues, inquiry
ticket brief: up to speed, catch me up, summarize, summary, recap
ticket counts: most work, workload, busiest, how busy
tickets due overdue: breach, breaches, breached, violation, violations, violated, deadline, deadlines, due soon
time entry: time spent, worked, minutes
time entry total: hours, how much time
timer: stopwatch, clock
total: in all, in sum, altogether
translation: german, french, spanish, language
twitter: tweet, x post
unassigned: nobody, without an agent, no owner
update: change, changed, edit, correct, set, modify, fix, new number
update agent: assign, assign to
update several tickets agent: unassign, back in the queue, back into the queue
update article unpublished: article offline, unpublish
update status: reopen a, reopen the, reopen this, on hold
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
