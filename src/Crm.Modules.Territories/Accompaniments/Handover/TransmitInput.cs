namespace Crm.Modules.Territories.Accompaniments.Handover;

/// <summary>Who leaves, who takes over: ids or addresses.</summary>
internal sealed record TransmitInput
{
    public string? From { get; init; }
    public string? To { get; init; }
}
