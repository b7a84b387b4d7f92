# Versions of JobSet, Kueue, Trainer, KubeRay and LeaderWorkerSet are those that the portal is
# tested with (docs/operators.md); infra/README.md says where the others come from.
locals {
  foundations = {
    cert-manager = {
      needed_for = "cert-manager"
      repository = "https://charts.jetstack.io"
      chart      = "cert-manager"
      version    = "v1.20.3"
      namespace  = "cert-manager"
      values     = { crds = { enabled = true } }
    }
    jobset = {
      needed_for = "jobset"
      repository = "oci://registry.k8s.io/jobset/charts"
      chart      = "jobset"
      version    = "0.12.0"
      namespace  = "jobset-system"
      values     = {}
    }
    kserve-crd = {
      needed_for = "kserve"
      repository = "oci://ghcr.io/kserve/charts"
      chart      = "kserve-crd"
      version    = "v0.20.0"
      namespace  = "kserve"
      values     = {}
    }
  }

  operators = {
    trainer = {
      repository = "oci://ghcr.io/kubeflow/charts"
      chart      = "kubeflow-trainer"
      version    = "2.3.0"
      namespace  = "kubeflow-system"

      values = {
        # Brings JobSet along, unless it is there by itself
        jobset   = { install = !contains(var.operators, "jobset") }
        runtimes = { defaultEnabled = true }
      }
    }
    kueue = {
      repository = "oci://registry.k8s.io/kueue/charts"
      chart      = "kueue"
      version    = "0.19.2"
      namespace  = "kueue-system"
      values     = { enablePrometheus = var.metrics }
    }
    kuberay = {
      repository = "https://ray-project.github.io/kuberay-helm"
      chart      = "kuberay-operator"
      version    = "1.6.2"
      namespace  = "kuberay-system"
      values     = {}
    }
    leaderworkerset = {
      repository = "oci://registry.k8s.io/lws/charts"
      chart      = "lws"
      version    = "0.9.0"
      namespace  = "lws-system"
      values     = {}
    }
    kserve = {
      repository = "oci://ghcr.io/kserve/charts"
      chart      = "kserve-resources"
      version    = "v0.20.0"
      namespace  = "kserve"

      values = {
        kserve = {
          controller = {
            # Plain Deployments and Services: no Knative, no Istio
            deploymentMode = "Standard"

            # Endpoints answer at their Service, which their address names
            gateway = {
              disableIstioVirtualHost = true
              disableIngressCreation  = true
              domain                  = "svc.cluster.local"
              domainTemplate          = "{{ .Name }}-predictor.{{ .Namespace }}.{{ .IngressDomain }}"
            }
          }
        }
      }
    }
    argo-workflows = {
      repository = "https://argoproj.github.io/argo-helm"
      chart      = "argo-workflows"
      version    = "1.1.1"
      namespace  = "argo"

      values = {
        # The portal shows workflows; Argo's own server is not needed
        server     = { enabled = false }
        controller = { workflowNamespaces = [for team in var.teams : team.namespace] }
        workflow   = { serviceAccount = { create = false }, rbac = { create = false } }
      }
    }
  }
}
