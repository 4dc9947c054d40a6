#!/bin/sh
# Makes the secrets that compose.yaml hands out, once. KEEP A COPY of secret-key and data-key elsewhere: without data-key the names
# and addresses in the database, and in every backup of it, can never be read again.
set -eu
umask 077
folder="$(dirname "$0")/secrets"
mkdir -p "$folder"
make() { [ -s "$folder/$1" ] || od -An -N"$2" -tx1 /dev/urandom | tr -d ' \n' > "$folder/$1"; }
make postgres-password 24
make owner-password 24
make app-password 24
make secret-key 32
make data-key 32
printf 'postgres://opgroeiplein_owner:%s@database:5432/opgroeiplein' "$(cat "$folder/owner-password")" > "$folder/database-owner-url"
printf 'postgres://opgroeiplein_app:%s@database:5432/opgroeiplein' "$(cat "$folder/app-password")" > "$folder/database-url"
# The program in its container is not root and must be able to read them; the folder itself stays closed to others.
chmod 644 "$folder"/*
