#!/bin/sh
# Run once by the image of PostgreSQL, on an empty volume: the two roles, the database and its extensions.
set -eu
psql --set ON_ERROR_STOP=1 --username postgres --set owner="$(cat /run/secrets/owner-password)" --set app="$(cat /run/secrets/app-password)" <<'SQL'
create role opgroeiplein_owner login nosuperuser nobypassrls password :'owner';
create role opgroeiplein_app login nosuperuser nobypassrls password :'app';
create database opgroeiplein owner opgroeiplein_owner;
\connect opgroeiplein
create extension pg_trgm;
create extension unaccent;
create extension btree_gist;
create extension pgcrypto;
SQL
