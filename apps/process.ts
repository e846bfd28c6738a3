import { StartRefused } from '#libs/platform';

/** Runs a process to its end: one clear sentence and a non-zero status if it cannot start, everything closed at its end. */
export const runProcess = async (start: () => Promise<() => Promise<void>>): Promise<void> => {
  let close: () => Promise<void>;
  try {
    close = await start();
  } catch (error) {
    process.stderr.write(
      error instanceof StartRefused ? `${error.message}\n` : `${(error as Error).stack ?? String(error)}\n`,
    );
    process.exitCode = 1;
    // Something half-open may keep the process alive; the reason has been told.
    setTimeout(() => process.exit(1), 1000).unref();
    return;
  }
  let ending = false;
  const end = () => {
    if (ending) return; // npm and the terminal both pass Ctrl+C on.
    ending = true;
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${(error as Error).stack ?? String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
};
