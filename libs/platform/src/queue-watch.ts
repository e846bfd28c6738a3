import type { Job, Queue } from 'bullmq';

const listedJobsMax = 100;

/** Where a piece of work stands. What was done is not listed. */
export type JobState = 'waiting' | 'active' | 'delayed' | 'failed';
const states: readonly JobState[] = ['failed', 'active', 'waiting', 'delayed'];

export interface WatchedJob {
  readonly jobId: string;
  readonly state: JobState;
  /** How often it was tried. */
  readonly attempts: number;
  readonly addedAt: string;
  /** Why the last attempt failed; null where none did. */
  readonly failure: string | null;
}

/** What an operator sees of a queue, and the one thing to be done about it. */
export interface QueueWatch {
  readonly counts: () => Promise<Readonly<Record<JobState, number>>>;
  /** What failed first, then what runs and waits, newest first, up to a limit. */
  readonly jobs: () => Promise<WatchedJob[]>;
  /** Puts work that failed into the queue once more; false where no failed job has this id. */
  readonly retry: (jobId: string) => Promise<boolean>;
}

export const watchOf = (queue: Queue): QueueWatch => ({
  counts: async () => {
    const counts = await queue.getJobCounts(...states);
    return Object.fromEntries(states.map((state) => [state, counts[state] ?? 0])) as Record<JobState, number>;
  },
  jobs: async () => {
    const jobs: WatchedJob[] = [];
    for (const state of states) {
      if (jobs.length >= listedJobsMax) break;
      const found = (await queue.getJobs([state], 0, listedJobsMax - 1 - jobs.length)) as (Job | undefined)[];
      jobs.push(...found.flatMap((job) => (job ? [watchedOf(job, state)] : [])));
    }
    return jobs;
  },
  retry: async (jobId) => {
    const job = (await queue.getJob(jobId)) as Job | undefined;
    if (!job || (await job.getState()) !== 'failed') return false;
    await job.retry('failed');
    return true;
  },
});

const watchedOf = ({ id, attemptsMade, timestamp, failedReason }: Job, state: JobState): WatchedJob => ({
  jobId: id ?? '',
  state,
  attempts: attemptsMade,
  addedAt: new Date(timestamp).toISOString(),
  failure: failedReason || null,
});
