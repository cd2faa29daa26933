### Common

### Errors

### Problems

### Roles

### Frame

### Setup

### Restore

### Lock

### Settings

### Clients

### Import

### Journal

### Backups
