using System.Text.Json;
using Crm.Foundation.Events;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Crm.Web.Mail;

/// <summary>Sends the outbox's mails by SMTP (<c>Mail:Host, Port, UserName, Password, From</c>); says nothing and sends nothing when <c>Mail:Enabled</c> is
/// false.</summary>
internal sealed class MailSender(IConfiguration configuration) : IOutboxSender
{
    public string Kind => MailMessage.OutboxKind;

    public async Task Send(OutboxMessage message, CancellationToken ct)
    {
        if (!configuration.GetValue("Mail:Enabled", false)) return;
        var mail = JsonSerializer.Deserialize<MailMessage>(message.Payload)!;
        var mime = new MimeMessage { Subject = mail.Subject, Body = new TextPart("plain") { Text = mail.Text }, MessageId = $"{message.Id:N}@crm" };
        mime.From.Add(MailboxAddress.Parse(configuration["Mail:From"] ?? "crm@localhost"));
        mime.To.Add(MailboxAddress.Parse(mail.To));
        using var smtp = new SmtpClient();
        await smtp.ConnectAsync(configuration["Mail:Host"] ?? "localhost", configuration.GetValue("Mail:Port", 587),
            SecureSocketOptions.StartTlsWhenAvailable, ct);
        if (configuration["Mail:UserName"] is { Length: > 0 } name) await smtp.AuthenticateAsync(name, configuration["Mail:Password"] ?? "", ct);
        await smtp.SendAsync(mime, ct);
        await smtp.DisconnectAsync(true, ct);
    }
}
