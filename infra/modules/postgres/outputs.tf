output "host" {
  description = "Address of the database"
  value       = aws_db_instance.database.address
}

output "port" {
  description = "Port of the database"
  value       = aws_db_instance.database.port
}

output "database" {
  description = "Name of the first database"
  value       = aws_db_instance.database.db_name
}

output "user" {
  description = "Name of the user"
  value       = aws_db_instance.database.username
}

output "secret_arn" {
  description = "Secret with username and password"
  value       = aws_secretsmanager_secret.password.arn
}

output "security_group_id" {
  description = "Security group of the database"
  value       = aws_security_group.database.id
}
