"""What the people who keep the site running can see of it: lines of a journal, numbers, readiness."""
