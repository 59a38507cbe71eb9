namespace Crm.Modules.Territories.Accompaniments;

internal sealed record ObjectiveOutput(Guid Id, string Text, ObjectiveState State, DateOnly? DueDate, DateOnly? SettledOn);
