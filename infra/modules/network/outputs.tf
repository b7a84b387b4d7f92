output "vpc_id" {
  description = "Id of the network"
  value       = module.vpc.vpc_id
}

output "vpc_cidr" {
  description = "Addresses of the network"
  value       = module.vpc.vpc_cidr_block
}

output "private_subnet_ids" {
  description = "Subnets of nodes and pods, one in each zone"
  value       = module.vpc.private_subnets
}

output "public_subnet_ids" {
  description = "Subnets of load balancers that are reached from the internet"
  value       = module.vpc.public_subnets
}

output "intra_subnet_ids" {
  description = "Subnets of the control plane, without a way out"
  value       = module.vpc.intra_subnets
}

output "database_subnet_group_name" {
  description = "Subnet group of databases, without a way out"
  value       = module.vpc.database_subnet_group_name
}

output "zones" {
  description = "Availability zones that are used, in the order of the subnets"
  value       = local.azs
}
