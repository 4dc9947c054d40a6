let output = process.stdout;

/** For commands whose standard output is their result: progress goes to standard error from now on. */
export function sayOnStandardError() {
  output = process.stderr;
}

/** One line of progress. */
export function say(line) {
  output.write(`${line}\n`);
}

/** Ends the program with what happened and what to do about it. */
export function fail(problem, whatToDo) {
  process.stderr.write(`\n✗ ${problem}\n  ${whatToDo.replaceAll('\n', '\n  ')}\n`);
  process.exit(1);
}
