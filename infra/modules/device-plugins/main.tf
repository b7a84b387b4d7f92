locals {
  # Plugins run on tainted nodes too
  on_all_nodes = [{ operator = "Exists" }]

  charts = {
    nvidia-device-plugin = {
      wanted     = var.nvidia == "device-plugin"
      repository = "https://nvidia.github.io/k8s-device-plugin"
      chart      = "nvidia-device-plugin"
      version    = "0.20.1"
      namespace  = "kube-system"
      values     = { tolerations = local.on_all_nodes }
    }
    gpu-operator = {
      wanted     = var.nvidia == "gpu-operator"
      repository = "https://helm.ngc.nvidia.com/nvidia"
      chart      = "gpu-operator"
      version    = "v26.3.3"
      namespace  = "gpu-operator"

      # The image of EKS's nodes has driver and toolkit
      values = {
        driver     = { enabled = false }
        toolkit    = { enabled = false }
        daemonsets = { tolerations = local.on_all_nodes }
        dcgmExporter = {
          enabled        = true
          serviceMonitor = { enabled = var.metrics }
        }
      }
    }
    neuron = {
      wanted     = var.neuron
      repository = "oci://public.ecr.aws/neuron"
      chart      = "neuron-helm-chart"
      version    = "1.10.0"
      namespace  = "kube-system"
      values     = { npd = { enabled = false } }
    }
    efa = {
      wanted     = var.efa
      repository = "https://aws.github.io/eks-charts"
      chart      = "aws-efa-k8s-device-plugin"
      version    = "v0.5.7"
      namespace  = "kube-system"
      values     = { tolerations = local.on_all_nodes }
    }
  }
}

resource "helm_release" "plugin" {
  for_each = { for name, chart in local.charts : name => chart if chart.wanted }

  name             = each.key
  namespace        = each.value.namespace
  create_namespace = true
  repository       = each.value.repository
  chart            = each.value.chart
  version          = each.value.version
  values           = [yamlencode(each.value.values)]
  timeout          = 600
}
