#!/bin/sh
# Starts the portal. Arguments follow the configuration of the image, such as
#   --config /config/app-config.site.yaml
set -eu
cd "$(dirname "$0")/.."
export NODE_ENV=production
# Signals of the container's runtime reach the backend itself
exec node --no-node-snapshot . \
  --config ../../app-config.yaml \
  --config ../../app-config.production.yaml \
  "$@"
