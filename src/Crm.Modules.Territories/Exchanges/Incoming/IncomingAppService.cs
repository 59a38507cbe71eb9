using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Incoming;

/// <summary>An exchange already made from the same invitation or mail.</summary>
internal sealed record AlreadyLogged(Guid Id, string Subject, DateOnly Date);

/// <param name="Size">In bytes.</param>
internal sealed record IncomingFileOutput(Guid Id, string FileName, long Size);

/// <summary>A message read: what the log form starts from, and what a person has to look at.</summary>
/// <param name="Draft">Complete but for the territories, to be corrected and sent to <c>POST interactions</c>.</param>
/// <param name="Unknown">Named people who are neither contacts nor colleagues: put those wanted in the draft's <c>newPeople</c>.</param>
/// <param name="Refused">Names of the files of a type that documents do not accept.</param>
internal sealed record IncomingOutput(InteractionInput Draft, IReadOnlyList<NewPerson> Unknown, IReadOnlyList<IncomingFileOutput> Files,
    IReadOnlyList<string> Refused, AlreadyLogged? Already);

/// <summary>Reads an invitation or a mail and matches its people by their addresses. Nothing is logged: a person decides.</summary>
internal sealed class IncomingAppService(ExchangesData data, INetwork network, IUserDirectory directory, KeptFiles files, ICurrentUser user,
    IMapper mapper)
{
    public const string Endings = ".ics,.eml";

    public async Task<IncomingOutput> Read(Stream content, string fileName, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, ct);
        return await Match(Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".ics" => InvitationReader.Read(bytes.ToArray()),
            ".eml" => MailReader.Read(bytes.ToArray()),
            _ => throw new BusinessException(ExchangeErrors.IncomingTypeRefused),
        }, ct);
    }

    /// <summary>Text copied from a mail, or from an invitation opened as text.</summary>
    public Task<IncomingOutput> Read(string? pasted, CancellationToken ct)
    {
        new InputErrors().When(string.IsNullOrWhiteSpace(pasted), "text", CoreErrors.Required).ThrowIfAny();
        return Match(pasted!.TrimStart().StartsWith("BEGIN:VCALENDAR", StringComparison.Ordinal)
            ? InvitationReader.Read(System.Text.Encoding.UTF8.GetBytes(pasted)) : PastedMail.Read(pasted), ct);
    }

    private async Task<IncomingOutput> Match(IncomingMessage message, CancellationToken ct)
    {
        var addresses = message.People.Select(p => p.Email).OfType<string>().ToList();
        var (contacts, colleagues) = (await network.ContactsByEmail(addresses, ct), await directory.ByEmails(addresses, ct));
        var (known, unknown) = (new List<Participant>(), new List<NewPerson>());
        foreach (var person in message.People)
        {
            if (person.Email is { } mine && colleagues.TryGetValue(mine, out var colleague))
            {
                // Whoever logs it was there: their name is the author's.
                if (colleague.Id != user.Id) known.Add(new Participant { UserId = colleague.Id, Presence = person.Presence });
            }
            else if (person.Email is { } address && contacts.TryGetValue(address, out var contact))
                known.Add(new Participant { ContactId = contact.Id, Presence = person.Presence });
            else unknown.Add(new NewPerson { Name = person.Name ?? person.Email!.Split('@')[0].Replace('.', ' '), Email = person.Email,
                Presence = person.Presence });
        }
        var (kept, refused) = await files.Keep(message.Files, ct);
        var draft = new InteractionInput
        {
            Kind = message.Kind, Date = message.Date, DurationMinutes = message.DurationMinutes, Subject = message.Subject,
            Text = TextOf(message), Origin = message.Uid,
            Participants = [.. known.DistinctBy(p => p.ToString())], Files = kept.Count == 0 ? null : [.. kept.Select(f => f.Id)],
        };
        return new IncomingOutput(draft, unknown, [.. kept.Select(f => new IncomingFileOutput(f.Id, f.FileName, f.Size))], refused,
            await Already(message.Uid, ct));
    }

    private async Task<AlreadyLogged?> Already(string? uid, CancellationToken ct) => Interaction.OriginOf(uid) is not { } origin ? null
        : await data.Interactions.Where(i => i.Origin == origin).OrderByDescending(i => i.Date)
            .ProjectTo<AlreadyLogged>(mapper.ConfigurationProvider).FirstOrDefaultAsync(ct);

    private static string? TextOf(IncomingMessage message) =>
        message.Place is null ? message.Text : IncomingText.Text($"**Lieu :** {message.Place}\n\n{message.Text}");
}
