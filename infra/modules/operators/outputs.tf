output "versions" {
  description = "Operators that were installed, and the versions of their charts"
  value       = { for name, release in merge(helm_release.foundation, helm_release.operator) : name => release.version }
}

output "queues" {
  description = "Namespace and name of each team's queue"
  value       = module.team_queues.queues
}
