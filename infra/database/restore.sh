#!/bin/sh
# Brings back what backup.sh has written: restore.sh <folder>
# No backend may run meanwhile. Databases that exist are left alone, and that is
# an error: drop or rename them first.
set -eu
folder=$1
set -- "$folder"/*.dump
if [ ! -e "$1" ]; then
  echo "There are no dumps in $folder" >&2
  exit 1
fi
for dump in "$@"; do
  database=$(basename "$dump" .dump)
  createdb "$database"
  pg_restore --exit-on-error --single-transaction --no-owner --no-privileges \
    --dbname "$database" "$dump"
  echo "$database"
done
