/** Run as a process of its own: prints the hour that its clock showed at the start of 1970, and its deadlines. */
import "../temporal.ts";
import { deadlineAnswers } from "./deadline-answers.ts";

process.stdout.write(JSON.stringify({ localHour: new Date(0).getHours(), answers: deadlineAnswers() }));
