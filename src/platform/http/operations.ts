/** What health and metrics tell about the process itself; made by server.ts. */
export interface Operations {
  /** The program was told to stop: a load balancer should send nobody any more. */
  stopping(): boolean;
  /** Connections to the database: open, of those not in use, and requests that wait for one. */
  pool(): { total: number; idle: number; waiting: number };
  /** Who shows it may read the metrics from elsewhere. */
  metricsToken: string | null;
}

/** A process that is not stopped by anybody: tests, checks. */
export const quietOperations: Operations = {
  stopping: () => false,
  pool: () => ({ total: 0, idle: 0, waiting: 0 }),
  metricsToken: null,
};
