#!/bin/sh
# Sets the replicas of $NAMESPACE/$DEPLOYMENT to none from the day $EXPIRES (YYYY-MM-DD, UTC)
# on, with the rights of the pod's service account.
set -eu

account=${SERVICE_ACCOUNT_DIR:-/var/run/secrets/kubernetes.io/serviceaccount}
server=${SERVER:-https://kubernetes.default.svc}

today=$(date -u +%Y%m%d)
last=$(printf '%s' "$EXPIRES" | tr -d -)
if [ "$today" -lt "$last" ]; then
  echo "The pool stays until $EXPIRES."
  exit 0
fi

curl --fail-with-body --silent --show-error --retry 3 --output /dev/null \
  --cacert "$account/ca.crt" \
  --header "Authorization: Bearer $(cat "$account/token")" \
  --header 'Content-Type: application/merge-patch+json' \
  --request PATCH --data '{"spec":{"replicas":0}}' \
  "$server/apis/apps/v1/namespaces/$NAMESPACE/deployments/$DEPLOYMENT/scale"
echo "The pool has expired on $EXPIRES: no placeholders are left."
