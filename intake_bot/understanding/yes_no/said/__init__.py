"""What people say for yes, no and neither, a file for each meaning and language. For people of the field to add to."""
