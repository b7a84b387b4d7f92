locals {
  # Keys of the secrets, by the environment variables that the portal's configuration reads
  secret_keys = merge(
    { POSTGRES_PASSWORD = { key = module.database.secret_arn, property = "password" } },
    {
      for name in setunion(["FMOPS_SESSION_SECRET", "FMOPS_OIDC_CLIENT_SECRET"], var.additional_secrets) :
      name => { key = aws_secretsmanager_secret.portal.arn, property = name }
    },
  )

  # Of a kind that the Prometheus operator brings
  monitors = {
    monitor = {
      apiVersion = "monitoring.coreos.com/v1"
      kind       = "PodMonitor"
      metadata   = { name = var.service_name, namespace = var.namespace }

      spec = {
        selector            = { matchLabels = { "app.kubernetes.io/name" = var.service_name } }
        podMetricsEndpoints = [{ port = "metrics", interval = "30s" }]
      }
    }
  }
}

resource "helm_release" "objects" {
  name             = "portal-infrastructure"
  namespace        = var.namespace
  create_namespace = true
  chart            = "${path.module}/../../charts/objects"
  version          = "1.0.0"

  values = [yamlencode({
    objects = merge(
      {
        store = {
          apiVersion = "external-secrets.io/v1"
          kind       = "ClusterSecretStore"
          metadata   = { name = "portal" }

          spec = {
            conditions = [{ namespaces = [var.namespace] }]
            provider   = { aws = { service = "SecretsManager", region = var.region } }
          }
        }

        secrets = {
          apiVersion = "external-secrets.io/v1"
          kind       = "ExternalSecret"
          metadata   = { name = var.secret_name, namespace = var.namespace }

          spec = {
            refreshInterval = "15m"
            secretStoreRef  = { kind = "ClusterSecretStore", name = "portal" }
            target          = { name = var.secret_name }
            data            = [for name, reference in local.secret_keys : { secretKey = name, remoteRef = reference }]
          }
        }

        # Pods of the portal's Service are targets of the load balancer
        targets = {
          apiVersion = "elbv2.k8s.aws/v1beta1"
          kind       = "TargetGroupBinding"
          metadata   = { name = "portal", namespace = var.namespace }

          spec = {
            targetGroupARN = aws_lb_target_group.portal.arn
            targetType     = "ip"
            serviceRef     = { name = var.service_name, port = var.service_port }
          }
        }
      },
      { for name, object in local.monitors : name => object if var.metrics },
    )
  })]

  depends_on = [aws_iam_role_policy.secrets]
}
