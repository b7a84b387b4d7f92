locals {
  # Device plugins and exporters run on tainted nodes too
  on_all_nodes = [{ operator = "Exists" }]

  charts = {
    nvidia = {
      repository = "https://nvidia.github.io/k8s-device-plugin"
      chart      = "nvidia-device-plugin"
      version    = "0.20.1"
      namespace  = "kube-system"
      values     = { tolerations = local.on_all_nodes }
    }
    neuron = {
      repository = "oci://public.ecr.aws/neuron"
      chart      = "neuron-helm-chart"
      version    = "1.10.0"
      namespace  = "kube-system"
      values     = { npd = { enabled = false } }
    }
    efa = {
      repository = "https://aws.github.io/eks-charts"
      chart      = "aws-efa-k8s-device-plugin"
      version    = "v0.5.7"
      namespace  = "kube-system"
      values     = { tolerations = local.on_all_nodes }
    }
    trainer = {
      repository = "oci://ghcr.io/kubeflow/charts"
      chart      = "kubeflow-trainer"
      version    = "2.3.0"
      namespace  = "kubeflow-system"
      values     = { runtimes = { defaultEnabled = true } }
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
    kueue = {
      repository = "oci://registry.k8s.io/kueue/charts"
      chart      = "kueue"
      version    = "0.19.2"
      namespace  = "kueue-system"
      values     = {}
    }
    prometheus = {
      repository = "https://prometheus-community.github.io/helm-charts"
      chart      = "kube-prometheus-stack"
      version    = "88.4.0"
      namespace  = "monitoring"

      values = {
        prometheus = {
          prometheusSpec = {
            # Monitors of projects carry no label of this release
            podMonitorSelectorNilUsesHelmValues     = false
            serviceMonitorSelectorNilUsesHelmValues = false
            ruleSelectorNilUsesHelmValues           = false
          }
        }
      }
    }
  }
}

resource "helm_release" "addon" {
  for_each = { for name, chart in local.charts : name => chart if contains(var.addons, name) }

  name             = each.key
  namespace        = each.value.namespace
  create_namespace = true
  repository       = each.value.repository
  chart            = each.value.chart
  version          = each.value.version
  values           = [yamlencode(each.value.values)]
  timeout          = 600

  depends_on = [module.eks, helm_release.karpenter]
}
