namespace Crm.Modules.Territories.Accompaniments;

/// <summary>A stage to enter; today when no day is given.</summary>
internal sealed record StageInput
{
    public AccompanimentStage? Stage { get; init; }
    public DateOnly? On { get; init; }
    public string? Note { get; init; }
}
