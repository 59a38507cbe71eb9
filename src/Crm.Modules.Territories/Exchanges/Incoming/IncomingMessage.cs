using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.Persons;

namespace Crm.Modules.Territories.Exchanges.Incoming;

/// <summary>Somebody named in an invitation or a mail.</summary>
/// <param name="Email">Lower case; null when only a name was written.</param>
internal sealed record IncomingPerson(string? Name, string? Email, Presence Presence = Presence.Present)
{
    public string Label => Name is { Length: > 0 } && Email is not null ? $"{Name} ({Email})" : Name ?? Email ?? "";
}

/// <summary>A file that came with a mail.</summary>
internal sealed record IncomingFile(string Name, byte[] Content);

/// <summary>What was read in an invitation or a mail, before anybody decides to keep it.</summary>
/// <param name="Uid">Of the invitation or of the mail, to recognise it when it comes again; null for pasted text without one.</param>
/// <param name="Place">Where, as written in the invitation.</param>
internal sealed record IncomingMessage(
    InteractionKind Kind, string? Uid, string? Subject, DateOnly? Date, int? DurationMinutes, string? Place, string? Text,
    IReadOnlyList<IncomingPerson> People, IReadOnlyList<IncomingFile> Files)
{
    public const int MaxPeople = 100;

    /// <summary>Each address once, the first way it was written; those without an address by their name.</summary>
    public static IReadOnlyList<IncomingPerson> Distinct(IEnumerable<IncomingPerson> people) =>
        [.. people.Where(p => p.Label.Length > 0).Select(p => p with { Email = p.Email?.Trim().ToLowerInvariant() })
            .DistinctBy(p => p.Email ?? p.Name).Take(MaxPeople)];
}
