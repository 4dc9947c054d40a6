/**
 * Loaded before the program by bin/start.mjs: when the start script is killed without a chance to tell us (kill -9), the program
 * stops by itself, cleanly. Otherwise it would keep the port and the data folder.
 */
const parent = Number(process.env.OPGROEIPLEIN_PARENT);
if (parent) {
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 300).unref();
}
