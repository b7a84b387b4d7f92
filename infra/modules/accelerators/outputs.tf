output "node_pools" {
  description = "Names of the node pools, and the accelerator of each"
  value       = { for name, pool in var.node_pools : name => pool.accelerator }
}

output "capacity_reservation_ids" {
  description = "Capacity reservations and blocks that were made here"

  value = merge(
    { for name, reservation in aws_ec2_capacity_reservation.pool : name => reservation.id },
    { for name, block in aws_ec2_capacity_block_reservation.pool : name => block.id },
  )
}
