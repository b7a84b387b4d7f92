locals {
  wanted = setunion(var.operators, contains(var.operators, "kserve") ? ["cert-manager"] : [])
}

module "team_queues" {
  source = "../team-queues"

  node_pools = var.node_pools
  teams      = var.teams
}

# What other operators build on
resource "helm_release" "foundation" {
  for_each = { for name, chart in local.foundations : name => chart if contains(local.wanted, chart.needed_for) }

  name             = each.key
  namespace        = each.value.namespace
  create_namespace = true
  repository       = each.value.repository
  chart            = each.value.chart
  version          = each.value.version
  values           = [yamlencode(each.value.values)]
  timeout          = 600
}

resource "helm_release" "operator" {
  for_each = { for name, chart in local.operators : name => chart if contains(local.wanted, name) }

  name             = each.key
  namespace        = each.value.namespace
  create_namespace = true
  repository       = each.value.repository
  chart            = each.value.chart
  version          = each.value.version
  values           = [yamlencode(each.value.values)]
  timeout          = 600

  depends_on = [helm_release.foundation]
}

# Servers for models that name a format and no image
resource "helm_release" "kserve_runtimes" {
  count = contains(var.operators, "kserve") ? 1 : 0

  name       = "kserve-runtimes"
  namespace  = "kserve"
  repository = "oci://ghcr.io/kserve/charts"
  chart      = "kserve-runtime-configs"
  version    = "v0.20.0"

  values = [yamlencode({
    kserve = {
      servingruntime = { enabled = true }
      llmisvcConfigs = { enabled = false }
    }
  })]

  depends_on = [helm_release.operator]
}

resource "helm_release" "team_queues" {
  count = contains(var.operators, "kueue") ? 1 : 0

  name      = "team-queues"
  namespace = "kueue-system"
  chart     = "${path.module}/../../charts/objects"
  version   = "1.0.0"

  values = [yamlencode({ objects = module.team_queues.objects })]

  depends_on = [helm_release.operator]
}
