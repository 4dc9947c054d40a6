import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
export const TEMPLATE = 'opgroeiplein_template';
/** A migrated, empty database for one test file: call it in `beforeAll`, and `drop` in `afterAll`. Takes about 50 ms. */
export async function createTestDatabase() {
    const server = inject('testServer');
    const name = `test_${randomBytes(6).toString('hex')}`;
    await onServer(server.ownerUrl, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} STRATEGY FILE_COPY`);
    return {
        ownerUrl: urlOf(server.ownerUrl, name),
        appUrl: urlOf(server.appUrl, name),
        drop: () => onServer(server.ownerUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
    };
}
/** The same role and server, another database. */
export function urlOf(url, database) {
    const other = new URL(url);
    other.pathname = `/${database}`;
    return other.href;
}
/** Runs one statement on a connection of its own. */
export async function onServer(ownerUrl, statement) {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    try {
        await client.query(statement);
    }
    finally {
        await client.end();
    }
}
//# sourceMappingURL=database.js.map