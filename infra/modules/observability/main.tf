locals {
  # Those of the cluster, and the portal's own
  folders = ["${path.module}/dashboards", "${path.module}/../../dashboards"]

  dashboards = merge([
    for folder in local.folders : {
      for file in fileset(folder, "*.json") : trimsuffix(file, ".json") => file("${folder}/${file}")
    }
  ]...)
}

resource "helm_release" "prometheus" {
  name             = "prometheus"
  namespace        = "monitoring"
  create_namespace = true
  repository       = "https://prometheus-community.github.io/helm-charts"
  chart            = "kube-prometheus-stack"
  version          = "88.4.0"
  timeout          = 900

  values = [yamlencode({
    prometheus = {
      prometheusSpec = {
        retention = "${var.retention_days}d"

        # Monitors of projects carry no label of this release
        podMonitorSelectorNilUsesHelmValues     = false
        serviceMonitorSelectorNilUsesHelmValues = false
        ruleSelectorNilUsesHelmValues           = false

        storageSpec = {
          volumeClaimTemplate = {
            spec = {
              storageClassName = "gp3"
              accessModes      = ["ReadWriteOnce"]
              resources        = { requests = { storage = "${var.storage_gib}Gi" } }
            }
          }
        }
      }
    }

    grafana = {
      # The chart makes a password up; see the output grafana_password_command
      "grafana.ini" = { "auth.anonymous" = { enabled = false } }
      sidecar       = { dashboards = { enabled = true, label = "grafana_dashboard" } }
    }

    # Which node pool a node is of
    kube-state-metrics = { metricLabelsAllowlist = ["nodes=[karpenter.sh/nodepool]"] }

    # EKS keeps these to itself
    kubeControllerManager = { enabled = false }
    kubeScheduler         = { enabled = false }
    kubeEtcd              = { enabled = false }
    kubeProxy             = { enabled = false }
  })]
}

# Where the GPU operator is, it brings the exporter along
resource "helm_release" "dcgm" {
  count = var.dcgm ? 1 : 0

  name       = "dcgm-exporter"
  namespace  = "monitoring"
  repository = "https://nvidia.github.io/dcgm-exporter/helm-charts"
  chart      = "dcgm-exporter"
  version    = "4.8.2"
  timeout    = 600

  values = [yamlencode({
    nodeSelector   = { "fmops.dev/accelerator" = "nvidia" }
    tolerations    = [{ key = "nvidia.com/gpu", operator = "Exists", effect = "NoSchedule" }]
    serviceMonitor = { enabled = true, interval = "15s" }
  })]

  depends_on = [helm_release.prometheus]
}

resource "helm_release" "dashboards" {
  name      = "dashboards"
  namespace = "monitoring"
  chart     = "${path.module}/../../charts/objects"
  version   = "1.0.0"

  values = [yamlencode({
    objects = {
      for name, dashboard in local.dashboards : name => {
        apiVersion = "v1"
        kind       = "ConfigMap"
        metadata   = { name = "dashboard-${name}", namespace = "monitoring", labels = { grafana_dashboard = "1" } }
        data       = { "${name}.json" = dashboard }
      }
    }
  })]

  depends_on = [helm_release.prometheus]
}
