#!/bin/sh
# Builds the backend, with the frontend in it: container/build.sh <sources>
set -eu
cd "$1"
yarn install --immutable
yarn workspace backend build
