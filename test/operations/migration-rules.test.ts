import { expect, test } from 'vitest';
import { parseMigration, readMigrations, statementsOf } from '../../src/platform/db/migration-file.ts';
import { unsafeStatements } from './migration-rules.ts';

test('every migration from 0012 on can be applied while the program of before runs, or says that it breaks it', async () => {
  const found = (await readMigrations()).filter(({ name }) => name >= '0012').flatMap(unsafeStatements);
  expect(found).toEqual([]);
});

const bad = {
  'drop table offers': /still use it/,
  'alter table offers drop column title': /still use it/,
  'alter table offers rename column title to name': /old name/,
  'alter table offers alter column title type varchar(10)': /rewrites/,
  'alter table offers alter title set data type varchar(10)': /rewrites/,
  'alter table offers alter column title set not null': /is not null/,
  'create index offers_title on offers (title)': /concurrently/,
  'create index concurrently if not exists offers_title on offers (title)': /no-transaction/,
  'alter table offers add column made uuid not null default uuidv7()': /differs per row/,
  'alter table offers add column made text not null': /not null without/,
  "alter table offers add column person_id uuid default '019a0000-0000-7000-8000-000000000000' references persons": /not valid/,
  'alter table offers add constraint title_there check (length(title) > 0)': /not valid/,
  'alter table offers add foreign key (person_id) references persons': /not valid/,
  "update offers set title = 'x'": /in a job/,
  'truncate offers': /takes rows/,
  "do $$ begin execute format('alter table %I drop column x', 'offers'); drop table y; end $$": /loop/,
};

test.each(Object.entries(bad))('refused: %s', (sql, why) => {
  expect(unsafeStatements(parseMigration('9999-bad.sql', `-- A change.\n${sql};`)).join()).toMatch(why);
  expect(unsafeStatements(parseMigration('9999-bad.sql', `-- breaking: we stop all programs first\n${sql};`))).toEqual([]);
});

test.each([
  'create table wishes (id int); create index wishes_id on wishes (id); alter table wishes alter column id set not null',
  "alter table offers add column motto text not null default ''",
  'alter table offers add constraint motto_there check (length(motto) > 0) not valid; alter table offers validate constraint motto_there',
  'alter table offers add column person_id uuid references persons',
  "comment on table offers is 'drop table; rename'",
  "-- drop table offers\nselect 'alter table offers drop column title;'",
])('allowed: %s', (sql) => {
  expect(unsafeStatements(parseMigration('9999-good.sql', `-- A change.\n${sql};`))).toEqual([]);
});

test('statements are told apart, whatever stands in text, comments and bodies', () => {
  const sql =
    "select ';'; -- a; b\ncreate function f() returns int language sql as $x$ select 1; select 2; $x$; /* ; */ select 'it''s;' ;";
  expect(statementsOf(sql)).toHaveLength(3);
});
