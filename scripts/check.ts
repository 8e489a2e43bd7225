import { hashOfProgram } from '../lib/build/commands';
import { runCheck } from '../lib/check/command/run-check';
import { allowClosedPipe } from './allow-closed-pipe';

/** `npm run check`: names what editors should look at, by path, line and column. */
allowClosedPipe();
process.exitCode = await runCheck(process.argv.slice(2), {
  env: process.env,
  // Where npm was started, which runs its scripts elsewhere.
  folder: process.env.INIT_CWD || process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  program: hashOfProgram(),
});
