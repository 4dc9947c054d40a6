import { buildApp, jobKinds } from '../src/app.js';
import { exampleRegion, loadExample } from '../src/example/load.js';
import { addPerson, openSession } from '../src/modules/people/index.js';
import { foundRegion } from '../src/modules/regions/index.js';
import { system } from '../src/platform/auth/actor.js';
import { movableClock } from '../src/platform/clock/clock.js';
import { deriveKeys } from '../src/platform/crypto/keys.js';
import { openDatabase } from '../src/platform/db/database.js';
import { grantQueue } from '../src/platform/jobs/grant.js';
import { openQueue } from '../src/platform/jobs/jobs.js';
import { openLive } from '../src/platform/live/live.js';
import { keptMails } from '../src/platform/mail/outbox.js';
import { changing, reading } from '../src/platform/work.js';
import { createTestDatabase } from './database.js';
export const testKeys = deriveKeys('11'.repeat(32), 'a secret for tests only, of enough length');
/** The whole program on its own test database, with an empty example region, a movable clock and no workers. */
export async function createTestApp(options = {}) {
    const database = await createTestDatabase();
    const owner = openDatabase(database.ownerUrl, 2);
    const region = await foundRegion(owner.db, options.example ? exampleRegion : { slug: 'testregio', name: 'Testregio', isExample: true, hosts: [] });
    const { db } = openDatabase(database.appUrl, options.pool ?? 10);
    const clock = movableClock(options.start ?? Temporal.Now.instant());
    const boss = await openQueue(database.ownerUrl, jobKinds);
    await grantQueue(database.ownerUrl, new URL(database.appUrl).username);
    const live = openLive(database.appUrl);
    const app = await buildApp({
        db,
        keys: testKeys,
        boss,
        live,
        clock,
        publicUrl: options.publicUrl ?? 'http://opgroeiplein.test',
        rateLimit: options.rateLimit ?? 100_000,
        trustProxy: false,
        logLevel: 'silent',
    });
    if (options.example)
        await loadExample({ ownerUrl: database.ownerUrl, services: app.services, now: clock.now(), say: () => { } });
    const situation = (actor) => ({ region, actor, now: clock.now(), origin: 'test', services: app.services });
    const test = {
        http: app.http,
        region,
        services: app.services,
        clock,
        ownerUrl: database.ownerUrl,
        appUrl: database.appUrl,
        as: (actor, change) => changing(situation(actor), change),
        system: (change) => changing(situation(system), change),
        read: (queries, actor = system) => reading(situation(actor), queries),
        mails: () => test.read((r) => keptMails(r, 1000)),
        browser: () => new Browser(app.http),
        async person(input) {
            const name = input.name ?? 'Test Voorbeeld';
            const personId = await test.system((work) => addPerson(work, { about: '', email: `${crypto.randomUUID()}@voorbeeld.example`, ...input, name }));
            const { token } = await test.system((work) => openSession(work, personId));
            const memberships = input.memberships.map((m) => ({
                role: m.role,
                organisationId: m.organisationId ?? null,
                municipalityId: m.municipalityId ?? null,
                planner: m.planner ?? false,
            }));
            return { actor: { kind: 'person', personId, name, memberships }, browser: new Browser(app.http, { sessie: token }) };
        },
        async runJob(name, payload = {}) {
            const kind = jobKinds.find((one) => one.name === name);
            if (!kind)
                throw new Error(`no job ${name}`);
            await kind.handle(kind.payload.parse(payload), app.jobContext);
        },
        async close() {
            await app.http.close();
            await live.close();
            await boss.stop({ graceful: false });
            await db.destroy();
            await owner.db.destroy();
            await database.drop();
        },
    };
    return test;
}
/** A browser without JavaScript: keeps cookies, finds the form's token, follows nothing by itself. */
export class Browser {
    #http;
    cookies;
    constructor(http, cookies = {}) {
        this.#http = http;
        this.cookies = { ...cookies };
    }
    get(url) {
        return this.#send({ method: 'GET', url });
    }
    /** Opens `page` for its token, then posts the fields to `url` (the page's own address when left out). */
    async post(url, fields, page = url) {
        const shown = await this.get(page);
        return this.postWithToken(url, fields, tokenIn(shown.body));
    }
    postWithToken(url, fields, token) {
        const form = new URLSearchParams({ _csrf: token });
        for (const [name, value] of Object.entries(fields))
            for (const one of [value].flat())
                form.append(name, String(one));
        return this.#send({
            method: 'POST',
            url,
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            payload: form.toString(),
        });
    }
    async #send(request) {
        const response = await this.#http.inject({ ...request, cookies: this.cookies });
        for (const cookie of response.cookies) {
            if (cookie.value === '')
                delete this.cookies[cookie.name];
            else
                this.cookies[cookie.name] = cookie.value;
        }
        return response;
    }
}
/** The hidden token of the first form on a page. */
export function tokenIn(html) {
    const found = /name="_csrf" value="([^"]+)"/.exec(html)?.[1];
    if (!found)
        throw new Error('no form token on the page');
    return found;
}
//# sourceMappingURL=app.js.map