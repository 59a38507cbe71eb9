using System.Text;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Exchanges.Documents;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.Documents;
using MimeKit;

namespace Crm.Modules.Territories.Exchanges.Incoming;

/// <summary>
/// Reads a mail (<c>.eml</c>): who, when, subject, text, files. MimeKit undoes quoted-printable, base64 and character sets; a mail made
/// only of HTML is turned into text. Deep or crowded messages are refused before anything is decoded.
/// </summary>
internal static class MailReader
{
    public const int MaxBytes = IncomingText.MaxMegabytes * 1024 * 1024;

    private const int MaxDepth = 16, MaxParts = 200, MaxTextBytes = 4 * 1024 * 1024;

    static MailReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IncomingMessage Read(byte[] content)
    {
        if (content.Length > MaxBytes) throw new BusinessException(CoreErrors.FileTooLarge, 413).With("max", IncomingText.MaxMegabytes);
        var mail = Load(content);
        var parts = new List<MimePart>();
        Walk(mail.Body, parts, 0);
        if (mail.From.Mailboxes.FirstOrDefault() is null && mail.Date == default && parts.Count == 0)
            throw new BusinessException(ExchangeErrors.MailUnreadable);
        var people = mail.From.Mailboxes.Concat(mail.To.Mailboxes).Concat(mail.Cc.Mailboxes).Select(m => new IncomingPerson(NameOf(m), m.Address));
        return new IncomingMessage(InteractionKind.Email, mail.MessageId is { Length: > 0 } id ? id : null,
            IncomingText.Line(mail.Subject, Interaction.SubjectMaxLength),
            mail.Date == default ? null : Clock.DateOf(mail.Date.UtcDateTime), null, null, IncomingText.Text(TextOf(parts)),
            IncomingMessage.Distinct(people), FilesOf(parts));
    }

    private static MimeMessage Load(byte[] content)
    {
        try
        {
            var options = new ParserOptions { MaxMimeDepth = 4 * MaxDepth, CharsetEncoding = Encoding.Latin1, Rfc2047ComplianceMode = RfcComplianceMode.Loose,
                AddressParserComplianceMode = RfcComplianceMode.Loose };
            using var stream = new MemoryStream(content, writable: false);
            var mail = MimeMessage.Load(options, stream);
            return mail.Headers.Count > 0 && mail.Body is not null ? mail : throw new BusinessException(ExchangeErrors.MailUnreadable);
        }
        catch (Exception wrong) when (wrong is FormatException or IOException or ArgumentException or InvalidOperationException)
        {
            throw new BusinessException(ExchangeErrors.MailUnreadable);
        }
    }

    private static void Walk(MimeEntity? entity, List<MimePart> parts, int depth)
    {
        if (depth > MaxDepth || parts.Count >= MaxParts) throw new BusinessException(ExchangeErrors.MailTooComplex);
        switch (entity)
        {
            case Multipart many:
                if (many.Count > MaxParts) throw new BusinessException(ExchangeErrors.MailTooComplex);
                foreach (var part in many) Walk(part, parts, depth + 1);
                break;
            case MessagePart { Message: { } forwarded }:
                Walk(forwarded.Body, parts, depth + 1);
                break;
            case MimePart part:
                parts.Add(part);
                break;
        }
    }

    /// <summary>The first plain text, else the first HTML made text; attached texts are files.</summary>
    private static string? TextOf(List<MimePart> parts)
    {
        var texts = parts.OfType<TextPart>().Where(p => !p.IsAttachment && p.FileName is null).ToList();
        if (texts.Any(t => t.Content?.Stream?.Length > MaxTextBytes)) throw new BusinessException(ExchangeErrors.MailTooComplex);
        if (texts.FirstOrDefault(t => t.IsPlain && !string.IsNullOrWhiteSpace(t.Text)) is { } plain) return plain.Text;
        return texts.FirstOrDefault(t => t.IsHtml) is { } html ? HtmlText.Of(html.Text) : texts.FirstOrDefault()?.Text;
    }

    private static List<IncomingFile> FilesOf(List<MimePart> parts)
    {
        var files = new List<IncomingFile>();
        foreach (var part in parts.Where(p => p.Content is not null && p.FileName is { Length: > 0 } && (p.IsAttachment || p is not TextPart)))
        {
            using var content = new MemoryStream();
            part.Content!.DecodeTo(content);
            if (content.Length > 0 && files.Count < ExchangeOwner.MaxDocuments) files.Add(new IncomingFile(Document.NameOf(part.FileName), content.ToArray()));
        }
        return files;
    }

    private static string? NameOf(MailboxAddress who) => string.IsNullOrWhiteSpace(who.Name) || who.Name.Equals(who.Address, StringComparison.OrdinalIgnoreCase)
        ? null : who.Name.Trim().Trim('\'');
}
