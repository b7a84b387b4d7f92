#!/usr/bin/env bash
# Says what the portal could do in the cluster that kubectl points to: which kinds of
# workloads it serves, and whether the portal's groups may read and write them.
# Ends with 1 when something that every cluster needs is missing.
#
# usage: check.sh [namespace that the portal is to write to]
set -euo pipefail

namespace=${1:-}
failed=0

say() { printf '%-8s %s\n' "$1" "$2"; }

# Kinds by resource and group, with what they are for; the portal reads all but the unread.
kinds='
jobs.batch|Jobs: evaluations, downloads, tests|needed
trainjobs.trainer.kubeflow.org|Kubeflow Trainer: training|
jobsets.jobset.x-k8s.io|JobSet: training in several parts|
pytorchjobs.kubeflow.org|Training operator: PyTorchJob|
mpijobs.kubeflow.org|MPI Operator: network tests|
rayjobs.ray.io|KubeRay: training on Ray|
rayservices.ray.io|KubeRay: serving on Ray|
workflows.argoproj.io|Argo Workflows: pipelines|
inferenceservices.serving.kserve.io|KServe: endpoints|
leaderworkersets.leaderworkerset.x-k8s.io|LeaderWorkerSet: endpoints over several nodes|
localqueues.kueue.x-k8s.io|Kueue: queues and quota|
nodepools.karpenter.sh|Karpenter: nodes on demand|
podmonitors.monitoring.coreos.com|Prometheus Operator: metrics|unread
'

may() { # verb, resource, group, [namespace]
  kubectl auth can-i "$1" "$2" --as=fmops-portal --as-group="$3" ${4:+--namespace "$4"} >/dev/null 2>&1
}

served=$(kubectl api-resources --output=name)

while IFS='|' read -r resource purpose note; do
  [ -n "$resource" ] || continue
  if ! grep -qx "$resource" <<<"$served"; then
    say missing "$purpose ($resource)"
    if [ "$note" = needed ]; then failed=1; fi
    continue
  fi
  say served "$purpose ($resource)"
  if [ "$note" != unread ] && ! may list "$resource" fmops:readers; then
    say refused "the portal may not read $resource"
    failed=1
  fi
done <<<"$kinds"

if ! kubectl get clusterrole fmops-reader fmops-writer >/dev/null 2>&1; then
  say missing "the portal's roles: apply infra/kubernetes/access of the portal's repository"
  failed=1
fi

if [ -n "$namespace" ]; then
  if may create jobs.batch fmops:writers "$namespace"; then
    say allowed "the portal may submit to $namespace"
  else
    say refused "the portal may not submit to $namespace: bind fmops-writer to the group fmops:writers there"
    failed=1
  fi
fi

exit "$failed"
