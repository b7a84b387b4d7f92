output "objects" {
  description = "NodePools and EC2NodeClasses, by a name that is theirs alone"
  value       = merge(local.node_pools, local.node_classes)
}
