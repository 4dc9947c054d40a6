/** One line of progress. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Ends the program with what happened and what to do about it. */
export function fail(problem, whatToDo) {
  process.stderr.write(`\n✗ ${problem}\n  ${whatToDo.replaceAll('\n', '\n  ')}\n`);
  process.exit(1);
}
