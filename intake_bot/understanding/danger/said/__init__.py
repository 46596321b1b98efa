"""What people in danger say, two files for each kind: clear and possible. For people of the field to add to."""
