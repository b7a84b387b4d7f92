locals {
  # Keys of the secrets, by the environment variables that the portal's configuration reads
  secret_keys = {
    POSTGRES_USER           = { key = module.database.secret_arn, property = "username" }
    POSTGRES_PASSWORD       = { key = module.database.secret_arn, property = "password" }
    BACKEND_SECRET          = { key = aws_secretsmanager_secret.portal.arn, property = "backend_secret" }
    AUTH_SESSION_SECRET     = { key = aws_secretsmanager_secret.portal.arn, property = "session_secret" }
    AUTH_OIDC_CLIENT_ID     = { key = aws_secretsmanager_secret.portal.arn, property = "oidc_client_id" }
    AUTH_OIDC_CLIENT_SECRET = { key = aws_secretsmanager_secret.portal.arn, property = "oidc_client_secret" }
  }

  environment = {
    FMOPS_BASE_URL         = "https://${var.host}"
    POSTGRES_HOST          = module.database.host
    POSTGRES_PORT          = tostring(module.database.port)
    AUTH_OIDC_METADATA_URL = var.oidc_metadata_url
    AWS_REGION             = var.region
  }
}

resource "helm_release" "objects" {
  name             = "portal-infrastructure"
  namespace        = var.namespace
  create_namespace = true
  chart            = "${path.module}/../../charts/objects"
  version          = "1.0.0"

  values = [yamlencode({
    objects = {
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

      environment = {
        apiVersion = "v1"
        kind       = "ConfigMap"
        metadata   = { name = var.environment_name, namespace = var.namespace }
        data       = local.environment
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
    }
  })]

  depends_on = [aws_iam_role_policy.secrets]
}

resource "helm_release" "autoscaling" {
  count = var.autoscaling == null ? 0 : 1

  name      = "portal-autoscaling"
  namespace = var.namespace
  chart     = "${path.module}/../../charts/objects"
  version   = "1.0.0"

  values = [yamlencode({
    objects = {
      autoscaler = {
        apiVersion = "autoscaling/v2"
        kind       = "HorizontalPodAutoscaler"
        metadata   = { name = var.service_name, namespace = var.namespace }

        spec = {
          scaleTargetRef = { apiVersion = "apps/v1", kind = "Deployment", name = var.service_name }
          minReplicas    = var.autoscaling.min_replicas
          maxReplicas    = var.autoscaling.max_replicas

          metrics = [{
            type     = "Resource"
            resource = { name = "cpu", target = { type = "Utilization", averageUtilization = var.autoscaling.cpu_percent } }
          }]

          # A backend that stops has its streams opened again elsewhere: not every minute
          behavior = { scaleDown = { stabilizationWindowSeconds = 600 } }
        }
      }
    }
  })]

  depends_on = [helm_release.objects]
}
