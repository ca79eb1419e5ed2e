#!/bin/sh
# Runs once, in an empty data folder: the role that owns and migrates the database, and the database itself.
# The owner is no superuser, so row-level security holds for it too.
set -eu
psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
  --set password="$SCRIMMAGE_DATABASE_PASSWORD" <<'SQL'
create role scrimmage_owner login createrole password :'password';
create database scrimmage owner scrimmage_owner;
SQL
