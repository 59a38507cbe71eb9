namespace Crm.Modules.Territories.Exchanges.Tasks;

internal sealed record SnoozeInput(DateOnly? Until, string? Reason);
