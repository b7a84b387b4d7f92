output "prometheus_url" {
  description = "Prometheus, for pods of the cluster, such as the portal"
  value       = "http://prometheus-operated.monitoring.svc:9090"
}

output "takes_monitors" {
  description = "Whether monitors of Prometheus can be made: they can, once this is known"
  value       = true

  depends_on = [helm_release.prometheus]
}

output "grafana_password_command" {
  description = "Prints the password of Grafana's user admin"
  value       = "kubectl get secret --namespace monitoring prometheus-grafana -o jsonpath='{.data.admin-password}' | base64 --decode"
}

output "dashboards" {
  description = "Dashboards in Grafana"
  value       = keys(local.dashboards)
}
