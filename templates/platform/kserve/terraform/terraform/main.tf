locals {
  charts = "oci://ghcr.io/kserve/charts"

  from_outside = {
    domain = var.domain

    ingressGateway = {
      enableGatewayApi = true
      kserveGateway    = var.gateway
    }
  }

  # Endpoints answer at their Service, which their address names
  from_cluster = {
    disableIngressCreation = true
    domain                 = "svc.cluster.local"
    domainTemplate         = "{{ .Name }}-predictor.{{ .Namespace }}.{{ .IngressDomain }}"
  }
}

resource "helm_release" "cert_manager" {
  count = var.cert_manager_version == null ? 0 : 1

  name             = "cert-manager"
  namespace        = "cert-manager"
  create_namespace = true
  repository       = "https://charts.jetstack.io"
  chart            = "cert-manager"
  version          = var.cert_manager_version
  values           = [yamlencode({ crds = { enabled = true } })]
}

resource "helm_release" "kserve_crd" {
  name             = "kserve-crd"
  namespace        = "kserve"
  create_namespace = true
  repository       = local.charts
  chart            = "kserve-crd"
  version          = var.kserve_version
}

resource "helm_release" "kserve" {
  name       = "kserve"
  namespace  = "kserve"
  repository = local.charts
  chart      = "kserve-resources"
  version    = var.kserve_version

  values = [
    yamlencode({
      kserve = {
        controller = {
          # Plain Deployments and Services: no Knative, no Istio
          deploymentMode = "Standard"
          gateway        = { disableIstioVirtualHost = true }
        }
      }
    }),
    # Encoded apart: the two have different settings
    var.gateway == null ? yamlencode({ kserve = { controller = { gateway = local.from_cluster } } }) : yamlencode({ kserve = { controller = { gateway = local.from_outside } } }),
  ]

  depends_on = [helm_release.cert_manager, helm_release.kserve_crd]
}

# Servers for models that name a format and no image
resource "helm_release" "kserve_runtimes" {
  name       = "kserve-runtimes"
  namespace  = "kserve"
  repository = local.charts
  chart      = "kserve-runtime-configs"
  version    = var.kserve_version

  values = [yamlencode({
    kserve = {
      servingruntime = { enabled = true }
      llmisvcConfigs = { enabled = false }
    }
  })]

  depends_on = [helm_release.kserve]
}
