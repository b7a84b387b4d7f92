output "objects" {
  description = "Namespaces, flavors, priorities and queues, by a name that is theirs alone"
  value       = merge(local.namespaces, local.flavors, local.priorities, local.cluster_queues, local.local_queues)
}

output "queues" {
  description = "Namespace and name of each team's queue, as workloads name it"
  value       = { for team, settings in var.teams : team => { namespace = settings.namespace, queue = team } }
}
