namespace Crm.Modules.Territories.Contracts;

/// <summary>A line another module adds to the handover pack of a territory.</summary>
/// <param name="Date">When it is due or meets; null when it has no day.</param>
/// <param name="Who">Who carries it, in words.</param>
public sealed record HandoverLine(string Title, string? Detail, string? Who, DateOnly? Date, bool IsLate, string Url);

/// <summary>What another module tells of a territory: its open subjects under a heading, and its dates late or to come.</summary>
public sealed record HandoverChapter(string Title, IReadOnlyList<HandoverLine> Subjects, IReadOnlyList<HandoverLine> Dates);

/// <summary>Port: a module's part of the handover pack, or null when the reader may not see it. Nothing of audience Private: what is confidential stays in its
/// module.</summary>
public interface IHandoverSource
{
    /// <param name="until">Last day of what is to come.</param>
    Task<HandoverChapter?> Of(Guid territoryId, DateOnly until, CancellationToken ct);
}
