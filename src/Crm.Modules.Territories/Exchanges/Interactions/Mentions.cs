using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Tags;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Persons;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>Finds what an exchange names: everything must exist; what was there already and its author could not name stays.</summary>
internal sealed class Mentions(NamedPlaces places, People people, INetwork network, DossierBook dossiers, Newcomers newcomers, TagBook tags)
{
    /// <param name="before">The exchange as it stands; null for a new one.</param>
    public async Task<Mentioned> Find(InteractionInput input, Interaction? before, CancellationToken ct)
    {
        await MustExist(input, before, ct);
        var here = before?.Territories.Select(t => t.TerritoryId).ToHashSet() ?? [];
        var cards = await places.Of(input.TerritoryIds!, here, ct);
        var labels = input.Tags is null && before is not null ? null : await tags.Find(input.Tags, "tags", ct);
        return new Mentioned(await Complete(input, before, cards, ct), cards, labels);
    }

    private async Task MustExist(InteractionInput input, Interaction? before, CancellationToken ct)
    {
        var (colleagues, contacts) = (before?.Users.Select(u => u.UserId).ToList() ?? [], before?.Contacts.Select(c => c.ContactId).ToList() ?? []);
        await people.MustExist([.. (input.UserIds ?? []).Except(colleagues)], "userIds", ct);
        await people.MustExist([.. (input.Named ?? []).Select(p => p.UserId).OfType<Guid>().Except(colleagues)], "participants", ct);
        var asked = (input.Named ?? []).Select(p => p.ContactId).OfType<Guid>().Except(contacts).Distinct().ToList();
        if (asked.Count > 0)
            new InputErrors().When((await network.Contacts(asked, ct)).Count < asked.Count, "participants", CoreErrors.UnknownReference).ThrowIfAny();
        Newcomers.Examine(input);
        // A dossier attached by a colleague may be one I cannot read: it stays as it is.
        if (input.Dossier != before?.Dossier) await dossiers.MustExist(input.Dossier, ct);
    }

    /// <summary>With those made now, and with the contacts of before that its author could not name.</summary>
    private async Task<InteractionInput> Complete(InteractionInput input, Interaction? before, IReadOnlyCollection<TerritoryCard> cards, CancellationToken ct)
    {
        var made = await newcomers.Make([.. (input.NewPeople ?? []).Where(p => !p.IsBlank)], cards, ct);
        if (input.Named is not { } named)
            return made.Count == 0 ? input : input with { Participants = [.. Kept(before), .. made], ParticipantsText = input.FreeText };
        var old = before?.Contacts.Select(c => c.ContactId).Except(named.Select(p => p.ContactId).OfType<Guid>()).ToList() ?? [];
        var seen = old.Count == 0 ? new Dictionary<Guid, ContactCard>() : await network.Contacts(old, ct);
        var hidden = before?.Contacts.Where(c => old.Contains(c.ContactId) && !seen.ContainsKey(c.ContactId))
            .Select(c => new Participant { ContactId = c.ContactId, Presence = c.Presence }) ?? [];
        return input with { Participants = [.. named, .. hidden, .. made] };
    }

    private static IEnumerable<Participant> Kept(Interaction? before) => before is null ? []
        : before.Contacts.Select(c => new Participant { ContactId = c.ContactId, Presence = c.Presence })
            .Concat(before.Users.Select(u => new Participant { UserId = u.UserId, Presence = u.Presence }));
}

/// <summary>What an exchange names, found.</summary>
/// <param name="Input">As typed, its people completed.</param>
/// <param name="Tags">Null when they stay as they are.</param>
internal sealed record Mentioned(InteractionInput Input, IReadOnlyList<TerritoryCard> Places, IReadOnlyList<Guid>? Tags);
