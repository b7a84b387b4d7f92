#!/bin/sh
# Writes each database of the portal into a folder: backup.sh <folder> [prefix]
# PGHOST, PGUSER, PGPASSWORD and PGSSLROOTCERT say where, as for pg_dump.
# The portal goes on meanwhile; each database is as it was when its dump began.
set -eu
folder=$1
prefix=${2:-backstage_plugin_}
mkdir -p "$folder"
databases=$(echo "SELECT datname FROM pg_database
  WHERE starts_with(datname, :'prefix') ORDER BY datname" |
  psql --no-psqlrc --tuples-only --no-align --set ON_ERROR_STOP=1 \
    --set prefix="$prefix" --dbname postgres)
if [ -z "$databases" ]; then
  echo "No database here begins with $prefix: is this the portal's server?" >&2
  exit 1
fi
for database in $databases; do
  # A dump that was cut off never has the name of a whole one
  pg_dump --format custom --no-owner --no-privileges \
    --file "$folder/$database.part" "$database"
  mv "$folder/$database.part" "$folder/$database.dump"
  echo "$database"
done
